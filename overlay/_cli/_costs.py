"""The commands `usage` and `costs`: a table and bars over a period of time."""

from __future__ import annotations

from collections import defaultdict
from datetime import UTC, datetime
from typing import Annotated, Any, Final

import typer

from ..errors import ConfigurationError
from ._call import all_names, client
from ._show import Json, clean, console, table, wants_json
from ._span import span

__all__ = ["costs", "usage"]

Since = Annotated[str, typer.Option(help='Start: a date, a month, "last month" or "7 days"; in UTC.')]
Until = Annotated[str | None, typer.Option(help="End, in the same forms; now by default (for 'last month', its end).")]
Group = Annotated[list[str] | None, typer.Option("--by", help="A field, such as model or project_id; repeatable.")]

_USAGE: Final = "admin.organization.usage."
_WIDTH: Final = 40  # characters of the longest bar, at most
_MOST_BARS: Final = 92  # of days; for longer periods there is one bar per month
_MOST: Final = 100  # pages, and so buckets: do not follow an endless list forever


def usage(
    kind: Annotated[str, typer.Argument(help="completions, embeddings, images, moderations, ...")] = "completions",
    since: Since = "7 days",
    until: Until = None,
    by: Group = None,
    json: Json = None,
) -> None:
    """Show the usage per day. Needs OPENAI_ADMIN_KEY.

    Example: openai-overlay usage --since "last month" --by model
    """
    names = [name.removeprefix(_USAGE) for name in all_names() if name.startswith(_USAGE)]
    kinds = [name for name in names if name != "costs"]
    if kind not in kinds:
        raise ConfigurationError(f"no usage of {kind!r}; choose one of {', '.join(kinds)}")
    _show(kind, since, until, by, json)


def costs(since: Since = "30 days", until: Until = None, by: Group = None, json: Json = None) -> None:
    """Show the costs per day. Needs OPENAI_ADMIN_KEY.

    Example: openai-overlay costs --since 2026-11-01 --by line_item
    """
    _show("costs", since, until, by, json)


def _show(kind: str, since: str, until: str | None, by: list[str] | None, json: bool | None) -> None:
    begin, end = span(since, until, datetime.now(UTC))
    ask = getattr(client().admin.organization.usage, kind)
    more = {"group_by": by} if by else {}
    page = ask(start_time=int(begin.timestamp()), end_time=int(end.timestamp()), bucket_width="1d", **more)
    rows: list[dict[str, Any]] = []
    for bucket in page.iter_items(max_pages=_MOST):
        found = bucket.to_dict()
        day = datetime.fromtimestamp(found["start_time"], UTC).strftime("%Y-%m-%d")
        rows.extend({"day": day, **_flat(result)} for result in found.get("results") or [])
    table(rows, json, list({name: None for row in rows for name in row if _is_shown(name, rows)}))
    if not wants_json(json):
        _bars(rows, "amount" if kind == "costs" else _measure(rows))


def _flat(result: dict[str, Any]) -> dict[str, Any]:
    """Show amounts with their currency, and leave out columns with the same value in every row."""
    found = {name: value for name, value in result.items() if name != "object"}
    amount = found.pop("amount", None)
    if isinstance(amount, dict):
        found = {"amount": round(float(amount.get("value") or 0), 4), "currency": amount.get("currency"), **found}
    return found


def _is_shown(name: str, rows: list[dict[str, Any]]) -> bool:
    return any(row.get(name) not in (None, 0) for row in rows)


def _measure(rows: list[dict[str, Any]]) -> str:
    """Return the number to show as a bar: tokens if there are any, otherwise whatever was counted."""
    numbers = [name for row in rows[:1] for name, value in row.items() if isinstance(value, int | float)]
    return next((name for name in numbers if name.startswith("input_tokens")), numbers[0] if numbers else "")


def _bars(rows: list[dict[str, Any]], name: str) -> None:
    from rich.text import Text

    days: dict[str, float] = defaultdict(float)
    is_long = len({row["day"] for row in rows}) > _MOST_BARS
    for row in rows:
        days[row["day"][:7] if is_long else row["day"]] += row.get(name) or 0
    most = max(days.values(), default=0)
    if most <= 0:
        return
    numbers = {day: f"{number:,.2f}".removesuffix(".00") for day, number in sorted(days.items())}
    screen = console()
    screen.print(Text(f"{name} per {'month' if is_long else 'day'}", style="bold"))
    room = screen.width - max(len(f"{day}   {number}") for day, number in numbers.items())
    for day, number in numbers.items():
        bar = _bar(days[day] / most, max(min(_WIDTH, room), 1), screen.encoding)
        screen.print(Text(clean(f"{day}  {bar} {number}")), soft_wrap=True)
    screen.print(Text(f"together {sum(days.values()):,.2f}".removesuffix(".00")))


def _bar(part: float, width: int, encoding: str) -> str:
    full, least = ("█", "▏") if encoding.lower().startswith("utf") else ("#", "|")
    return full * round(width * part) or least
