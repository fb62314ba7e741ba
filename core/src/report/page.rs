//! The page as a whole: head, account, sections.

use super::markup::Markup;
use super::{Account, Report, limits, tables};

const STYLE: &str = include_str!("style.css");

/// Renders the report as one HTML document.
///
/// The page loads and runs nothing; the content security policy in its head forbids both.
#[must_use]
pub fn render(report: &Report) -> String {
    let mut page = Markup::default();
    head(&mut page, &report.account);
    page.raw("<body><main>");
    account(&mut page, report);
    limits::section(&mut page, report);
    tables::series(&mut page, report);
    tables::totals(&mut page, report);
    tables::decisions(&mut page, report);
    page.raw("</main><footer>Made by MEC at ")
        .time(report.made_at, report.account.zone)
        .raw(". All times are those of ")
        .text(report.account.zone.name())
        .raw(".</footer></body></html>\n");
    page.finish()
}

fn head(page: &mut Markup, account: &Account) {
    page.raw(
        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <meta name=\"color-scheme\" content=\"light dark\"><title>Usage of ",
    )
    .text(&account.display_name)
    .raw("</title><style>")
    .raw(STYLE)
    .raw("</style></head>");
}

fn account(page: &mut Markup, report: &Report) {
    let account = &report.account;
    page.raw("<header class=\"account\">");
    if !account.above.is_empty() {
        page.raw("<p class=\"path\">");
        for name in &account.above {
            page.name(name).raw(" › ");
        }
        page.raw("</p>");
    }
    page.raw("<h1>")
        .name(&account.display_name)
        .raw("</h1><p class=\"period\">Usage from ");
    page.time(report.from, account.zone)
        .raw(" to ")
        .time(report.to, account.zone);
    page.raw("</p><dl class=\"facts\">");
    fact(page, "Type", &account.account_type);
    fact(page, "Status", &account.status);
    if let Some(external_id) = &account.external_id {
        fact(page, "External id", external_id);
    }
    fact(page, "Namespace", &account.namespace_id);
    fact(page, "Time zone", account.zone.name());
    if account.below > 0 {
        fact(page, "Accounts below", &account.below.to_string());
    }
    fact(page, "Account id", &account.account_id.to_string());
    page.raw("</dl></header>");
}

fn fact(page: &mut Markup, name: &'static str, value: &str) {
    page.raw("<div><dt>")
        .raw(name)
        .raw("</dt><dd>")
        .name(value)
        .raw("</dd></div>");
}
