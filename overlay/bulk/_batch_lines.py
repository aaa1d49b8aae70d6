"""What a line of a batch's results means for its row."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from .._helpers.batch_lines import decoder_of, result_of
from ._calls import Outcome, described, failed, read_into
from ._report import usage_of
from ._text import json_text

__all__ = ["is_full", "outcome_of", "without_result"]


async def outcome_of(line: dict[str, Any], endpoint: str, read: Callable[[Any], Any] | None) -> Outcome:
    """Read a line: an answer, or the error that a call would have raised."""
    body = (line.get("response") or {}).get("body")
    text = json_text(body)  # decoding consumes the body
    result = result_of(line, decoder_of(endpoint))
    if result.error is not None:
        return failed(result.error)
    model, usage = usage_of(json.loads(text))
    outcome = Outcome(text, model=model, usage=usage)
    if read is not None:
        await read_into(outcome, lambda: read(result.value))
    return outcome


def without_result(batch: Any, error: Exception) -> Outcome:
    """Return the outcome of a row that a batch has no result for: it expired, or the batch was full."""
    return Outcome(error=described(error), is_passing=is_full(batch))


def is_full(batch: Any) -> bool:
    """Return whether a batch was refused because the account already has too many tokens in batches."""
    problems = getattr(getattr(batch, "errors", None), "data", None) or ()
    codes = [each.get("code") if isinstance(each, Mapping) else getattr(each, "code", None) for each in problems]
    return batch.status == "failed" and "token_limit_exceeded" in codes
