"""The file names and titles of the reference pages, and their shared Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterable

# A group is the first part of a dotted name; below these prefixes, the parts up to the resource.
DEPTHS = {"admin": 3, "beta": 2}

EVERY_METHOD = """\
## For every method

Besides its own parameters, every method takes these keyword arguments: `timeout` (seconds without progress on the
wire), `deadline` (seconds for the whole call, retries included), `stream_idle_timeout` (seconds between two events of a
stream), `max_retries`, `extra_headers`, `extra_query`, `extra_body` (merged into what is sent), and `strict` (raise if
the answer departs from the document).

Failures raise a subclass of `overlay.OpenAIError`: `APIStatusError` for a response that is not a success, with one
class per common status (`BadRequestError` 400, `AuthenticationError` 401, `PermissionDeniedError` 403, `NotFoundError`
404, `ConflictError` 409, `UnprocessableEntityError` 422, `RateLimitError` 429, `InternalServerError` 500 and above);
`APIConnectionError` and `APITimeoutError` if no complete response arrived; `StreamError` and `StreamTruncatedError`
inside a stream. They carry `status_code`, `code`, `param`, `type`, `body` and `request_id`."""


def group(name: str) -> str:
    """Return the group of a dotted name: ``chat.completions.create`` -> ``chat``."""
    parts = name.split(".")[:-1]
    return ".".join(parts[: DEPTHS.get(parts[0], 1)])


def page_of(name: str) -> str:
    """Return the file of a group."""
    return f"{name.replace('.', '-').replace('_', '-')}.md"


def title(name: str) -> str:
    """Return the title of a group: ``fine_tuning`` -> "Fine tuning"."""
    parts = [part.replace("_", " ") for part in name.split(".")]
    return " / ".join([parts[0].capitalize(), *parts[1:]])


def anchor(heading: str) -> str:
    """Return the anchor of a heading, by GitHub's rule."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def method_table(methods: Iterable[tuple[str, str, str]], page: str) -> str:
    """List methods with their requests and summaries, linked to their sections on a page."""
    rows = [f"| [`client.{name}`]({page}#{anchor(name)}) | `{request}` | {what} |" for name, request, what in methods]
    return "| method | request | |\n|---|---|---|\n" + "\n".join(rows)


def cell(text: str) -> str:
    """Make a description fit into a table cell."""
    return re.sub(r"\s*\n\s*", " ", text).replace("|", "\\|")


def made(what: str) -> str:
    return f"<!-- Made by `make docs` from openapi.yaml: change the {what} there, and their words in spec/overlays. -->"


def join(*parts: str) -> str:
    return "\n\n".join(part.strip("\n") for part in parts if part.strip()) + "\n"
