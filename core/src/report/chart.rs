//! A series as a bar chart in inline SVG.

use super::figures::{ONE, compact, from_millionths, grouped, millionths, scaled};
use super::markup::Markup;
use super::{Bucket, Grain, Series};
use crate::decimal::Decimal;
use crate::time::Instant;
use crate::window::Zone;

/// All lengths are in tenths of the drawing's unit.
const WIDTH: i128 = 7_200;
const TOP: i128 = 120;
const BOTTOM: i128 = 1_420;
const X_LABELS: i128 = 1_690;

/// The most steps between 0 and the highest value.
const MOST_STEPS: i128 = 4;
const MOST_X_LABELS: usize = 5;

/// A vertical axis: round values from `low` to `high`, both included, in millionths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Axis {
    pub(super) low: i128,
    pub(super) high: i128,
    pub(super) step: i128,
}

impl Axis {
    /// Returns the axis for values in millionths. It starts at 0, or below it if a value is
    /// negative.
    pub(super) fn of(values: &[i128]) -> Self {
        let highest = values.iter().copied().fold(0, i128::max);
        let lowest = values.iter().copied().fold(0, i128::min);
        let are_whole = values.iter().all(|value| value % ONE == 0);
        let step = step_for(highest - lowest, if are_whole { ONE } else { 1 });
        let low = lowest.div_euclid(step) * step;
        let high = -(-highest).div_euclid(step) * step;
        Self {
            low,
            high: high.max(low + step),
            step,
        }
    }

    /// Returns the values of the grid lines, the lowest first.
    pub(super) fn marks(self) -> impl Iterator<Item = i128> {
        (0..).map_while(move |count| {
            let mark = self.low + count * self.step;
            (mark <= self.high).then_some(mark)
        })
    }

    /// Returns the distance of a value from the top of the drawing, in tenths.
    fn y_of(self, value: i128) -> i128 {
        BOTTOM - scaled(value - self.low, BOTTOM - TOP, self.high - self.low)
    }
}

/// Returns the smallest of 1, 2 and 5 times a power of ten, at least `least`, that divides `range`
/// into at most [`MOST_STEPS`] steps.
fn step_for(range: i128, least: i128) -> i128 {
    let mut step = least;
    for factor in [2, 5, 10].into_iter().cycle() {
        if range <= step * MOST_STEPS {
            return step;
        }
        step = match factor {
            2 => step * 2,
            5 => step / 2 * 5,
            _ => step * 2,
        };
    }
    step
}

/// Draws the bars of a series. `number` makes ids unique among the charts of a page.
pub(super) fn draw(page: &mut Markup, series: &Series, number: usize, grain: Grain, zone: Zone) {
    let values: Vec<i128> = series
        .buckets
        .iter()
        .map(|b| millionths(b.quantity))
        .collect();
    let axis = Axis::of(&values);
    page.raw(
        "<svg class=\"chart\" viewBox=\"-46 0 766 174\" role=\"img\" aria-labelledby=\"chart-",
    )
    .text(number)
    .raw("-title chart-")
    .text(number)
    .raw("-desc\">");
    describe(page, series, number, grain, zone);
    for mark in axis.marks() {
        grid_line(page, axis, mark);
    }
    for (position, bucket) in series.buckets.iter().enumerate() {
        bar(
            page,
            axis,
            position,
            series.buckets.len(),
            bucket,
            (grain, zone),
        );
    }
    x_labels(page, &series.buckets, grain, zone);
    page.raw("</svg>");
}

fn describe(page: &mut Markup, series: &Series, number: usize, grain: Grain, zone: Zone) {
    let highest = series.buckets.iter().max_by_key(|bucket| bucket.quantity);
    page.raw("<title id=\"chart-")
        .text(number)
        .raw("-title\">")
        .text(&series.resource_type)
        .text(if series.is_stock {
            ", owned by "
        } else {
            ", used by "
        })
        .text(grain)
        .raw("</title><desc id=\"chart-")
        .text(number)
        .raw("-desc\">Bars in ")
        .text(&series.unit_code)
        .raw(". ");
    if let Some(highest) = highest {
        page.raw("The highest is ")
            .text(grouped(highest.quantity))
            .raw(" on ")
            .text(date(highest.start, grain, zone, true))
            .raw(".");
    }
    page.raw("</desc>");
}

/// Draws one line of the grid with its value.
fn grid_line(page: &mut Markup, axis: Axis, mark: i128) {
    page.raw(if mark == 0 {
        "<path class=\"base\" d=\"M0 "
    } else {
        "<path class=\"grid\" d=\"M0 "
    })
    .text(length(axis.y_of(mark)))
    .raw("H720\"/><text text-anchor=\"end\" x=\"-6\" y=\"")
    .text(length(axis.y_of(mark) + 35))
    .raw("\">")
    .text(compact(from_millionths(mark)))
    .raw("</text>");
}

fn bar(
    page: &mut Markup,
    axis: Axis,
    position: usize,
    count: usize,
    bucket: &Bucket,
    (grain, zone): (Grain, Zone),
) {
    let value = millionths(bucket.quantity);
    if value == 0 {
        return;
    }
    let (left, right) = (edge(position, count), edge(position + 1, count));
    let gap = (right - left) / 6;
    let (upper, lower) = (axis.y_of(value.max(0)), axis.y_of(value.min(0)));
    page.raw("<rect x=\"")
        .text(length(left + gap))
        .raw("\" y=\"")
        .text(length(upper))
        .raw("\" width=\"")
        .text(length((right - left - 2 * gap).max(5)))
        .raw("\" height=\"")
        // A value other than 0 stays visible.
        .text(length((lower - upper).max(10)))
        .raw("\"><title>")
        .text(date(bucket.start, grain, zone, true))
        .raw(": ")
        .text(grouped(bucket.quantity))
        .raw("</title></rect>");
}

fn x_labels(page: &mut Markup, buckets: &[Bucket], grain: Grain, zone: Zone) {
    let shown = buckets.len().min(MOST_X_LABELS);
    for label in 0..shown {
        let position = if shown < 2 {
            0
        } else {
            label * (buckets.len() - 1) / (shown - 1)
        };
        let (left, right) = (
            edge(position, buckets.len()),
            edge(position + 1, buckets.len()),
        );
        let (anchor, x) = match label {
            0 => ("start", left),
            last if last + 1 == shown => ("end", right),
            _ => ("middle", (left + right) / 2),
        };
        page.raw("<text text-anchor=\"")
            .raw(anchor)
            .raw("\" x=\"")
            .text(length(x))
            .raw("\" y=\"")
            .text(length(X_LABELS))
            .raw("\">")
            .text(date(buckets[position].start, grain, zone, false))
            .raw("</text>");
    }
}

/// Returns the left edge of the bar at a position, in tenths.
fn edge(position: usize, count: usize) -> i128 {
    let (position, count) = (position as i128, count.max(1) as i128);
    scaled(position, WIDTH, count)
}

fn length(tenths: i128) -> Decimal {
    Decimal::new(tenths, 1)
}

fn date(at: Instant, grain: Grain, zone: Zone, with_year: bool) -> String {
    let format = match (grain, with_year) {
        (Grain::Day, false) => "%-d %b",
        (Grain::Day, true) => "%-d %b %Y",
        (Grain::Month, _) => "%b %Y",
    };
    match zone.wall_time(at) {
        Some(wall) => wall.format(format).to_string(),
        None => at.to_string(),
    }
}
