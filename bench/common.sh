# Sourced by the scripts here: medians, spreads and ratios of lists of numbers with spaces between.
# shellcheck shell=bash

median() { tr ' ' '\n' <<<"$1" | grep . | sort -g | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

spread() { tr ' ' '\n' <<<"$1" | grep . | sort -g | awk '{ v[NR] = $1 } END { printf "%.0f %%", 100 * (v[NR] - v[1]) / v[int((NR + 1) / 2)] }'; }

ratio() { awk -v a="$1" -v b="$2" 'BEGIN { if (b > 0) printf "%.2f", a / b; else printf "–" }'; }

# CPU time, in clock ticks, of a server's ended children, which its backends are after each run.
server_ticks() { awk '{ print $16 + $17 }' "/proc/$(head -n 1 "$1/data/postmaster.pid")/stat"; }
