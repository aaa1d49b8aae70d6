"""An organization's usage and costs: made-up but consistent figures.

Every hour of every row - a user's key and a model - has its own figure, derived from a hash; a minute gets its share
of the hour, and a day, a project or a model is a sum. Costs are the same figures times a price.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import product
from typing import Any

from .. import _check
from .._call import Answer, Call, Endpoint, Route
from .._document import document
from .._make import make
from .._store import digest

WIDTHS = {"1m": 60, "1h": 3600, "1d": 86400}
LIMITS = {"1m": (60, 1440), "1h": (24, 168), "1d": (7, 31)}  # buckets per page: the default and the maximum
PEOPLE = (("user-ada", "key_ada"), ("user-grace", "key_grace"))
PROJECT = "proj_sandbox"
DIMENSIONS = ("project_id", "user_id", "api_key_id", "model")


@dataclass(frozen=True)
class Product:
    """A product with usage.

    Attributes:
        figures: The maximum that one row uses per hour, by the name of the figure.
        models: The models it is used with.
        price: US dollars per unit of the first figure.
        more: Values of further dimensions, the same for all rows.
    """

    figures: dict[str, int]
    models: tuple[str | None, ...] = (None,)
    price: float = 0.0
    more: tuple[tuple[str, Any], ...] = ()


REQUESTS = {"num_model_requests": 12}
PRODUCTS = {
    "completions": Product(
        {"input_tokens": 4000, "output_tokens": 900, "input_cached_tokens": 500} | REQUESTS,
        ("gpt-4o-mini-2024-07-18", "gpt-4o-2024-08-06"), 2e-6, (("batch", False), ("service_tier", "default")),
    ),
    "embeddings": Product({"input_tokens": 9000} | REQUESTS, ("text-embedding-3-small",), 2e-8),
    "moderations": Product({"input_tokens": 700} | REQUESTS, ("omni-moderation-latest",)),
    "images": Product(
        {"images": 3} | REQUESTS, ("gpt-image-1",), 0.04, (("source", "image.generation"), ("size", "1024x1024"))
    ),
    "audio_speeches": Product({"characters": 2500} | REQUESTS, ("tts-1",), 1.5e-5),
    "audio_transcriptions": Product({"seconds": 300} | REQUESTS, ("whisper-1",), 1e-4),
    "vector_stores": Product({"usage_bytes": 1 << 20}, price=1e-10),
    "code_interpreter_sessions": Product({"num_sessions": 2}, price=0.03),
    "file_search_calls": Product({"num_requests": 5}, price=0.0025, more=(("vector_store_id", "vs_sandbox"),)),
    "web_search_calls": Product(
        {"num_requests": 4} | REQUESTS, ("gpt-4o-2024-08-06",), 0.01, (("context_level", "medium"),)
    ),
    "decisions": Product({"input_tokens": 600, "output_tokens": 60} | REQUESTS, ("gpt-5",), 1e-6, (("batch", False),)),
}  # fmt: skip
Row = dict[str, Any]


def rows(name: str) -> Iterator[Row]:
    """Yield the rows that use a product, with all dimensions."""
    one = PRODUCTS[name]
    for (user, key), model in product(PEOPLE, one.models):
        yield {"project_id": PROJECT, "user_id": user, "api_key_id": key, "model": model, **dict(one.more)}


@cache
def _hour(name: str, figure: str, who: str, hour: int) -> int:
    return digest(f"{name} {figure} {who} {hour}") % (PRODUCTS[name].figures[figure] + 1)


def amount(name: str, figure: str, row: Row, start: int, end: int) -> int:
    """Return the usage of a row between two times, in seconds, rounded to whole minutes."""
    who = f"{row['user_id']} {row['model']}"
    first, last = start // 60, -(-end // 60)
    total = 0
    for hour in range(first // 60, -(-last // 60)):
        all_ = _hour(name, figure, who, hour)
        low, high = max(first - hour * 60, 0), min(last - hour * 60, 60)
        total += all_ * high // 60 - all_ * low // 60
    return total


def _list(call: Call, name: str) -> list[str]:
    return [value for key, value in call.query if key in (name, f"{name}[]")]


def buckets(call: Call, *, whole: bool) -> tuple[list[tuple[int, int]], str | None]:
    """Return the intervals of a page, in Unix seconds, and the name of the next page.

    Args:
        call: Its query has `start_time`, `end_time`, `bucket_width`, `limit` and `page`.
        whole: Whether the first one begins at the start of its day, as for costs, instead of at `start_time`.
    """
    _check.required(dict(call.query), "start_time")
    start = _check.query_integer(call, "start_time", 0, 10**11) or 0
    kind = _check.query_choice(call, "bucket_width", ("1d",) if whole else tuple(WIDTHS)) or "1d"
    width, (usual, most) = WIDTHS[kind], (7, 180) if whole else LIMITS[kind]
    limit = _check.query_integer(call, "limit", 1, most) or usual
    end = _check.query_integer(call, "end_time", start, 10**11) or start // width * width + usual * width
    begin = start // width * width if whole else start
    if page := call.argument("page"):
        number = page.removeprefix("page_")
        if not number.isdecimal():
            raise _check.invalid("page", "it is not a page of this list")
        begin = int(number)
    found: list[tuple[int, int]] = []
    while begin < end and len(found) < limit:
        following = (begin // width + 1) * width
        found.append((begin, following if whole else min(following, end)))
        begin = following
    return found, f"page_{begin}" if begin < end else None


def _groups(call: Call, found: list[Row]) -> list[tuple[Row, list[Row]]]:
    """Group rows by the requested dimensions; in a group, all other dimensions are null."""
    grouped = _list(call, "group_by")
    groups: dict[str, tuple[Row, list[Row]]] = {}
    for row in found:
        head = {name: row.get(name) for name in grouped}
        groups.setdefault(repr(head), (head, []))[1].append(row)
    return list(groups.values())


def _wanted(call: Call, found: Iterator[Row]) -> list[Row]:
    kept = list(found)
    for name in (*DIMENSIONS, "source", "size", "context_level", "vector_store_id"):
        if values := _list(call, f"{name}s"):
            kept = [row for row in kept if row.get(name) in values]
    if (batch := call.argument("batch")) is not None:
        kept = [row for row in kept if row.get("batch", False) == (batch == "true")]
    return kept


def _usage(name: str) -> Endpoint:
    def answer(call: Call) -> Answer:
        figures = PRODUCTS[name].figures
        groups = _groups(call, _wanted(call, rows(name)))
        schema = _result(name)
        found, following = buckets(call, whole=False)
        data = []
        for start, end in found:
            results = []
            for head, members in groups:
                sums = {figure: sum(amount(name, figure, row, start, end) for row in members) for figure in figures}
                if any(sums.values()):
                    empty = {key: None for key in document().properties(schema) if key in (*DIMENSIONS, *members[0])}
                    results.append(make(schema, empty | head | sums))
            data.append({"object": "bucket", "start_time": start, "end_time": end, "results": results})
        return Answer(body={"object": "page", "data": data, "has_more": following is not None, "next_page": following})

    return answer


@cache
def _result(name: str) -> Any:
    """Find the result schema of a product: the member of a union that has all its figures."""
    operation = document().operations[f"GET /organization/usage/{name}"]
    bucket = document().properties(operation.answer)["data"]["items"]
    members = document().members(document().properties(bucket)["results"]["items"])
    object_ = {"file_search_calls": "file_searches", "web_search_calls": "web_searches"}.get(name, name)
    wanted = f"organization.usage.{object_}.result"
    return next(member for member in members if member["properties"]["object"].get("const") == wanted)


def _costs(call: Call) -> Answer:
    """Return the costs of the usage, one line item per product."""
    found, following = buckets(call, whole=True)
    lines = [{**row, "line_item": name} for name in PRODUCTS for row in rows(name) if PRODUCTS[name].price]
    lines = _wanted(call, iter(lines))
    if names := _list(call, "line_items"):
        lines = [row for row in lines if row["line_item"] in names]
    data = []
    for start, end in found:
        results = []
        for head, members in _groups(call, lines):
            value = sum(_price(row, start, end) for row in members)
            known = {"line_item": None, "project_id": None, "organization_id": "org-sandbox"} | head
            spent = {"object": "organization.costs.result", "amount": {"value": round(value, 10), "currency": "usd"}}
            results.append(spent | known)
        data.append({"object": "bucket", "start_time": start, "end_time": end, "results": results})
    return Answer(body={"object": "page", "data": data, "has_more": following is not None, "next_page": following})


def _price(row: Row, start: int, end: int) -> float:
    name = row["line_item"]
    figure = next(iter(PRODUCTS[name].figures))
    return amount(name, figure, row, start, end) * PRODUCTS[name].price


ROUTES = [
    Route("GET", "/organization/costs", _costs),
    *(Route("GET", f"/organization/usage/{name}", _usage(name)) for name in PRODUCTS),
]
