//! Usage against limits: one card for each limit.

use super::figures::{grouped, percent, share, width};
use super::markup::Markup;
use super::{Limit, Report};
use crate::decimal::Decimal;
use crate::entitlement::{LimitKind, MAIN_GROUP};
use crate::quantity::Quantity;
use crate::window::Zone;

/// The percentage of use that counts as near the limit if no rule sets a threshold.
const NEARLY_FULL: Decimal = Decimal::from_integer(90);

/// The state of a limit as its card shows it, by a colour and a word. In order of precedence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LimitState {
    /// Access while the entitlement is valid.
    Granted,
    /// No limit.
    Unlimited,
    /// Usage is above the limit.
    Over,
    /// Nothing is left.
    Full,
    /// Usage has reached the rule's warning threshold, or [`NEARLY_FULL`] if the rule has none.
    Near,
    /// Usage is well below the limit.
    Within,
}

impl LimitState {
    pub(super) fn of(limit: &Limit) -> Self {
        let figures = &limit.figures;
        let Some(allowed) = figures.quantity_allowed.map(Quantity::to_decimal) else {
            return match limit.kind {
                LimitKind::TimeAccess => Self::Granted,
                _ => Self::Unlimited,
            };
        };
        let warn_at = limit.warn_at_percent.unwrap_or(NEARLY_FULL);
        if limit.kind == LimitKind::TimeAccess {
            Self::Granted
        } else if figures.quantity_used > allowed {
            Self::Over
        } else if figures.quantity_remaining == Some(Decimal::ZERO) {
            Self::Full
        } else if figures.percent_used.is_some_and(|used| used >= warn_at) {
            Self::Near
        } else {
            Self::Within
        }
    }

    const fn pill(self) -> &'static str {
        match self {
            Self::Granted => "<span class=\"pill good\">Granted</span>",
            Self::Unlimited => "<span class=\"pill plain\">Unlimited</span>",
            Self::Over => "<span class=\"pill bad\">Over limit</span>",
            Self::Full => "<span class=\"pill bad\">At limit</span>",
            Self::Near => "<span class=\"pill near\">Near limit</span>",
            Self::Within => "<span class=\"pill good\">Within limit</span>",
        }
    }

    const fn bar(self) -> &'static str {
        match self {
            Self::Over | Self::Full => "<span class=\"bar bad\">",
            Self::Near => "<span class=\"bar near\">",
            _ => "<span class=\"bar good\">",
        }
    }
}

/// The section of limits.
pub(super) fn section(page: &mut Markup, report: &Report) {
    page.raw("<section aria-labelledby=\"limits\"><h2 id=\"limits\">Usage against limits</h2>");
    if report.limits.is_empty() {
        page.raw("<p class=\"none\">No limit is in force for this account now.</p>");
    } else {
        page.raw("<div class=\"cards\">");
        for limit in &report.limits {
            card(page, limit, report.account.zone);
        }
        page.raw("</div>");
    }
    page.raw("</section>");
}

fn card(page: &mut Markup, limit: &Limit, zone: Zone) {
    let state = LimitState::of(limit);
    page.raw("<article class=\"card\"><header><h3>")
        .name(&limit.resource_type)
        .raw("</h3>")
        .raw(state.pill())
        .raw("</header>");
    tags(page, limit);
    if limit.kind != LimitKind::TimeAccess {
        amounts(page, limit, state);
    }
    page.raw("<dl>");
    counted(page, limit, zone);
    if let Some(account) = &limit.set_on {
        page.raw("<div><dt>Shared limit of</dt><dd>")
            .name(account)
            .raw("</dd></div>");
    }
    page.raw("</dl></article>");
}

/// Shows scope and group, which distinguish the limits of one resource.
fn tags(page: &mut Markup, limit: &Limit) {
    let group = Some(&limit.limit_group).filter(|group| *group != MAIN_GROUP);
    let mut tags = limit.scope.iter().chain(group).peekable();
    if tags.peek().is_none() {
        return;
    }
    page.raw("<p class=\"tags\">");
    for tag in tags {
        page.raw("<span class=\"tag\">").name(tag).raw("</span> ");
    }
    page.raw("</p>");
}

fn amounts(page: &mut Markup, limit: &Limit, state: LimitState) {
    let figures = &limit.figures;
    page.raw("<p class=\"amount\"><strong>")
        .text(grouped(figures.quantity_used))
        .raw("</strong> ");
    if let Some(allowed) = figures.quantity_allowed {
        page.raw("of ").text(grouped(allowed.to_decimal())).raw(" ");
    }
    page.name(&limit.unit_code).raw("</p>");
    if let Some(used) = figures.percent_used {
        page.raw("<p class=\"gauge\">");
        bar(page, limit, state, used);
        page.raw("<span class=\"percent\">")
            .text(percent(used))
            .raw("</span></p>");
    }
}

fn bar(page: &mut Markup, limit: &Limit, state: LimitState, used: Decimal) {
    page.raw("<span class=\"track\" aria-hidden=\"true\">")
        .raw(state.bar())
        .raw("<span class=\"fill\" style=\"width:")
        .text(width(used))
        .raw("\">");
    // The reserved part is drawn at the end of the used part.
    let reserved = limit.figures.quantity_reserved;
    if let Some(part) =
        share(reserved, limit.figures.quantity_used).filter(|part| *part > Decimal::ZERO)
    {
        page.raw("<span class=\"held\" style=\"width:")
            .text(width(part))
            .raw("\"></span>");
    }
    page.raw("</span></span></span>");
}

fn counted(page: &mut Markup, limit: &Limit, zone: Zone) {
    if let Some(remaining) = limit.figures.quantity_remaining
        && limit.kind != LimitKind::TimeAccess
    {
        page.raw("<div><dt>Left</dt><dd>")
            .text(grouped(remaining))
            .raw("</dd></div>");
    }
    if limit.figures.quantity_reserved != Decimal::ZERO {
        page.raw("<div><dt>Reserved</dt><dd>")
            .text(grouped(limit.figures.quantity_reserved))
            .raw("</dd></div>");
    }
    window(page, limit, zone);
    if let Some(reset) = limit.next_reset {
        page.raw("<div><dt>Next reset</dt><dd>")
            .time(reset, zone)
            .raw("</dd></div>");
    }
}

fn window(page: &mut Markup, limit: &Limit, zone: Zone) {
    page.raw("<div><dt>Counted</dt><dd>");
    match (limit.kind, &limit.window_type) {
        (LimitKind::Concurrency, _) => page.raw("held now"),
        (LimitKind::Inventory, _) => page.raw("owned now"),
        (LimitKind::TimeAccess, _) => page.raw("access while valid"),
        (LimitKind::Cumulative, Some(code)) if !is_lifetime(limit) => page.name(code),
        (LimitKind::Cumulative, _) => page.raw("ever"),
    };
    page.raw("</dd></div>");
    if let Some((start, _)) = limit.window.filter(|(start, _)| start.is_finite()) {
        page.raw("<div><dt>Since</dt><dd>")
            .time(start, zone)
            .raw("</dd></div>");
    }
}

fn is_lifetime(limit: &Limit) -> bool {
    limit.window.is_some_and(|(start, _)| !start.is_finite())
}
