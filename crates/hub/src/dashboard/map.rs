//! The map of a plan: a tile for each country of the region, shaded by what is asked for, with the same
//! numbers as a list beside it; and its files.

use super::asked::Asked;
use super::page::{Select, file_name, select, viewed};
use super::pictures::{View, region};
use super::spread::{Shade, Spread, standing};
use crate::registration;
use crate::web::figure::{self, Figure};
use crate::web::{Answer, Cx, Error, Shell, respond};
use askama::Template;
use aunar_domain::facets::Facet;
use aunar_formats::chart::Chart;
use axum::extract::Path;
use chrono::NaiveDate;
use serde::Serialize;
use std::collections::HashMap;
use utoipa::{OpenApi, ToSchema};

#[derive(Template)]
#[template(path = "dashboard/pages/map.html")]
struct MapPage {
    shell: Shell,
    figure: Figure,
    tabs: Vec<(String, String, bool)>,
    selects: Vec<Select>,
    from: String,
    to: String,
    by: &'static str,
    clear: Option<String>,
    dashboard: String,
}

/// The facets a map is narrowed by: not by countries, of which each has its own number.
const FILTERS: [Facet; 2] = [Facet::Priority, Facet::Entity];

/// What a map is drawn from, as an address asks for it.
async fn drawn<T>(
    cx: &Cx,
    (network, plan): (&str, &str),
    by: Shade,
    draw: impl FnOnce(&View<'_>, &Spread) -> Result<T, Error>,
) -> Result<T, Error> {
    let network = cx.network(network)?;
    let plan = cx.plan(&network, plan)?;
    let asked = Asked::of_map(cx, &network, plan)?;
    let published = match by {
        Shade::People => registration::published_of_all(&cx.state.db, &network).await?,
        _ => HashMap::new(),
    };
    viewed(cx, (&network, plan), &asked, usize::MAX, |view, _| {
        draw(view, &Spread::of(view, by, &published))
    })
    .await
}

fn asked_for(cx: &Cx) -> Result<Shade, Error> {
    Ok(cx.params().code("by", Shade::ALL, Shade::code)?.unwrap_or(Shade::Activities))
}

/// The page.
pub(super) async fn show(cx: Cx, Path((network, plan)): Path<(String, String)>) -> Answer {
    let by = asked_for(&cx)?;
    let page = drawn(&cx, (&network, &plan), by, |view, spread| Ok(page(view, by, spread))).await?;
    respond::page(&cx, &page)
}

fn page(view: &View<'_>, by: Shade, spread: &Spread) -> MapPage {
    let (cx, t, asked) = (view.cx, view.t, view.asked);
    let (code, of_plan) = (&view.network.network.code, &view.plan.plan.code);
    let at = |end: &str| asked.beside(&format!("map/{}.{end}", by.code()));
    let query = |one: Shade| asked.here("map", &[("by", one.code())]);
    let api = format!("/api/v1/networks/{code}/plans/{of_plan}/{}", query(by));
    MapPage {
        shell: Shell::of(cx, view.network, Some(of_plan), "coverage", &t.t("plan-map-title"))
            .also("application/json", api),
        figure: Figure::of(&region::chart(view, by, spread), (at("svg"), at("csv"))),
        tabs: Shade::ALL
            .iter()
            .map(|one| (t.label("map-by", one.code()), query(*one), *one == by))
            .collect(),
        selects: FILTERS.iter().map(|facet| select(view, *facet)).collect(),
        from: asked.filter.from.map(|d| d.to_string()).unwrap_or_default(),
        to: asked.filter.to.map(|d| d.to_string()).unwrap_or_default(),
        by: by.code(),
        clear: (!asked.filter.is_empty()).then(|| format!("map?by={}", by.code())),
        dashboard: asked.here("dashboard", &[("by", Facet::Country.code())]),
    }
}

/// `activities.svg`, `money.png`, `gap.csv` and so on, with the filters of the page.
pub(super) async fn send(
    cx: Cx,
    Path((network, plan, file)): Path<(String, String, String)>,
) -> Answer {
    let (name, end) = figure::asked(&file)?;
    let by = Shade::ALL.iter().copied().find(|by| by.code() == name);
    let by = by.ok_or_else(|| Error::not_found("page", &file))?;
    let (chart, named): (Chart, String) = drawn(&cx, (&network, &plan), by, |view, spread| {
        let named = format!("map-{}", by.code());
        Ok((region::chart(view, by, spread), file_name(view.network, view.plan, &named)))
    })
    .await?;
    figure::sent(&chart, &named, end).await
}

/// The part of the API's description that is about the map.
#[derive(OpenApi)]
#[openapi(paths(map))]
pub(super) struct MapApi;

/// What of a plan is where.
#[derive(Serialize, ToSchema)]
pub(super) struct MapItem {
    /// The day it is as of.
    as_of: NaiveDate,
    /// What is counted: activities, events, people, money or gap.
    by: &'static str,
    /// The countries and territories of the region, row by row from above, each row from the left.
    tiles: Vec<TileItem>,
    /// Countries that have no tile, with something.
    elsewhere: Vec<TileItem>,
    /// What is of no single country: regions, country teams, several countries, nowhere.
    wider: Vec<TileItem>,
}

/// A number of a place.
#[derive(Serialize, ToSchema)]
struct TileItem {
    /// The code of the place; `several` and `none` of what is of several countries or of nowhere.
    place: String,
    /// How many; of money, what is needed in cents of a dollar.
    value: i64,
    /// How many tiles from the left, from 0.
    column: Option<u8>,
    /// How many tiles from above, from 0.
    row: Option<u8>,
    /// Of gaps: nothing, team (something for the country team that serves it) or own.
    standing: Option<&'static str>,
}

/// What of a plan is where, a number for each country.
#[utoipa::path(get, path = "/api/v1/networks/{network}/plans/{plan}/map", tag = "plans",
    params(
        ("network" = String, Path, description = "The network's code"), ("plan" = String, Path, description = "The plan's code"),
        ("priority" = Option<String>, Query, description = "References of priorities, separated by commas"),
        ("entity" = Option<String>, Query, description = "Codes of entities with any part"),
        ("from" = Option<NaiveDate>, Query, description = "Only activities whose period ends on this day or later"),
        ("to" = Option<NaiveDate>, Query, description = "Only activities whose period starts on this day or earlier"),
        ("by" = Option<String>, Query, description = "What is counted: activities, events, people, money or gap"),
    ),
    responses((status = 200, body = MapItem), (status = 400, description = "A parameter is not known", content_type = "application/problem+json", body = inline(serde_json::Value)), (status = 404, description = "No such plan", content_type = "application/problem+json", body = inline(serde_json::Value))))]
pub(super) async fn map(cx: Cx, Path((network, plan)): Path<(String, String)>) -> Answer {
    let by = asked_for(&cx)?;
    drawn(&cx, (&network, &plan), by, |view, spread| {
        let item = |place: &str, value: i64| TileItem {
            place: place.to_owned(),
            value,
            column: None,
            row: None,
            standing: None,
        };
        let stands = |item: TileItem| TileItem {
            standing: (by == Shade::Gap).then(|| standing(view, &item.place, item.value).code()),
            ..item
        };
        let of = |all: &[(String, i64)]| -> Vec<TileItem> {
            all.iter().map(|(place, n)| item(place, *n)).collect()
        };
        let tiles = spread.tiles.iter().map(|(spot, n)| TileItem {
            column: Some(spot.column),
            row: Some(spot.row),
            ..stands(item(spot.code, *n))
        });
        respond::json(&MapItem {
            as_of: cx.now.date_naive(),
            by: by.code(),
            tiles: tiles.collect(),
            elsewhere: of(&spread.elsewhere).into_iter().map(stands).collect(),
            wider: of(&spread.wider),
        })
    })
    .await
}
