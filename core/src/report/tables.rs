//! Charts of the series, totals by scope, and recent decisions.

use super::figures::{grouped, percent, share, width};
use super::markup::Markup;
use super::{Grain, LoggedDecision, Report, Series, chart};
use crate::decimal::Decimal;
use crate::decision::Decision;
use crate::window::Zone;

/// The most scopes of one resource that get a row of their own.
const MOST_SCOPES: usize = 50;

impl std::fmt::Display for Grain {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Day => "day",
            Self::Month => "month",
        })
    }
}

/// The section of charts.
pub(super) fn series(page: &mut Markup, report: &Report) {
    page.raw("<section aria-labelledby=\"series\"><h2 id=\"series\">Usage by ")
        .text(report.grain)
        .raw("</h2>");
    if report.series.is_empty() {
        page.raw("<p class=\"none\">Nothing was used in this period.</p>");
    }
    for (number, series) in report.series.iter().enumerate() {
        page.raw("<figure><figcaption><h3>")
            .name(&series.resource_type)
            .raw("</h3><p><strong>")
            .text(grouped(series.total))
            .raw("</strong> ")
            .name(&series.unit_code)
            .raw(if series.is_stock {
                " owned at the end"
            } else {
                " in the period"
            })
            .raw("</p></figcaption>");
        chart::draw(page, series, number, report.grain, report.account.zone);
        page.raw("</figure>");
    }
    page.raw("</section>");
}

/// The section of totals.
pub(super) fn totals(page: &mut Markup, report: &Report) {
    if report.series.is_empty() {
        return;
    }
    page.raw(
        "<section aria-labelledby=\"totals\"><h2 id=\"totals\">Totals by scope</h2><table>\
         <thead><tr><th scope=\"col\">Resource</th><th scope=\"col\">Scope</th>\
         <th scope=\"col\" class=\"number\">Quantity</th><th scope=\"col\">Share</th></tr></thead><tbody>",
    );
    for series in &report.series {
        total_row(page, series);
        let (shown, more) = series.scopes.split_at(series.scopes.len().min(MOST_SCOPES));
        for (scope, quantity) in shown {
            scope_row(page, series, scope.as_deref(), *quantity);
        }
        if !more.is_empty() {
            page.raw("<tr><td></td><td colspan=\"3\">and ")
                .text(more.len())
                .raw(" more scopes</td></tr>");
        }
    }
    page.raw("</tbody></table></section>");
}

fn total_row(page: &mut Markup, series: &Series) {
    page.raw("<tr class=\"total\"><th scope=\"row\" data-label=\"Resource\">")
        .name(&series.resource_type)
        .raw("</th><td data-label=\"Scope\">all</td><td class=\"number\" data-label=\"Quantity\">")
        .text(grouped(series.total))
        .raw(" ")
        .name(&series.unit_code)
        .raw("</td><td></td></tr>");
}

fn scope_row(page: &mut Markup, series: &Series, scope: Option<&str>, quantity: Decimal) {
    page.raw("<tr><td></td><td data-label=\"Scope\">");
    match scope {
        Some(scope) => page.name(scope),
        None => page.raw("<i>none</i>"),
    };
    page.raw("</td><td class=\"number\" data-label=\"Quantity\">")
        .text(grouped(quantity))
        .raw("</td><td data-label=\"Share\">");
    if let Some(part) = share(quantity, series.total) {
        page.raw("<span class=\"share\"><span class=\"track\" aria-hidden=\"true\"><span class=\"bar good\">\
                  <span class=\"fill\" style=\"width:")
            .text(width(part))
            .raw("\"></span></span></span>")
            .text(percent(part))
            .raw("</span>");
    }
    page.raw("</td></tr>");
}

/// The section of decisions.
pub(super) fn decisions(page: &mut Markup, report: &Report) {
    page.raw("<section aria-labelledby=\"decisions\"><h2 id=\"decisions\">Recent decisions</h2>");
    if report.decisions.is_empty() {
        page.raw("<p class=\"none\">No decision was logged in this period.</p></section>");
        return;
    }
    page.raw(
        "<table><thead><tr><th scope=\"col\">When</th><th scope=\"col\">Decision</th>\
         <th scope=\"col\">Resource</th><th scope=\"col\" class=\"number\">Requested</th>\
         <th scope=\"col\">Reason</th></tr></thead><tbody>",
    );
    for decision in &report.decisions {
        decision_row(page, decision, report.account.zone);
    }
    page.raw("</tbody></table>");
    if report.has_more_decisions {
        page.raw("<p class=\"none\">The log holds more; these are the newest.</p>");
    }
    page.raw("</section>");
}

fn decision_row(page: &mut Markup, row: &LoggedDecision, zone: Zone) {
    page.raw("<tr><td data-label=\"When\">")
        .time(row.decided_at, zone)
        .raw("</td><td data-label=\"Decision\">")
        .raw(pill(row.decision.as_deref()))
        .text(row.decision.as_deref().unwrap_or("unknown"))
        .raw("</span></td><td data-label=\"Resource\">")
        .name(row.resource_type.as_deref().unwrap_or("unknown"));
    if let Some(scope) = &row.scope {
        page.raw(" <span class=\"tag\">").name(scope).raw("</span>");
    }
    if let Some(account) = &row.account {
        page.raw("<small>by ").name(account).raw("</small>");
    }
    page.raw("</td><td class=\"number\" data-label=\"Requested\">");
    if let Some(requested) = row.requested {
        page.text(grouped(requested))
            .raw(" ")
            .name(row.unit_code.as_deref().unwrap_or(""));
    }
    page.raw("</td><td data-label=\"Reason\">")
        .name(row.reason.as_deref().unwrap_or(""))
        .raw("</td></tr>");
}

fn pill(decision: Option<&str>) -> &'static str {
    match decision.and_then(Decision::parse) {
        Some(Decision::Allow) => "<span class=\"pill good\">",
        Some(Decision::Warn | Decision::Grace | Decision::Overage) => "<span class=\"pill near\">",
        Some(Decision::Deny) => "<span class=\"pill bad\">",
        None => "<span class=\"pill plain\">",
    }
}
