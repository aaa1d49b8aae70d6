"""The report of a run: what it did, and what it cost."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final

from ._text import writable

__all__ = ["Report", "Usage", "usage_of"]

_MOST: Final = 2**53  # tokens of an answer: more would be nonsense, and no number of a database


@dataclass(slots=True)
class Usage:
    """Tokens of one model.

    Attributes:
        requests: Answers.
        input: Input tokens, including ``cached`` ones.
        output: Output tokens, including ``reasoning``.
        cost: US dollars, or None if no price is known.
    """

    requests: int = 0
    input: int = 0
    cached: int = 0
    output: int = 0
    reasoning: int = 0
    cost: float | None = 0.0

    def add(self, other: Usage) -> None:
        """Add another usage to this one."""
        self.requests += other.requests
        self.input += other.input
        self.cached += other.cached
        self.output += other.output
        self.reasoning += other.reasoning
        self.cost = None if self.cost is None or other.cost is None else self.cost + other.cost


def usage_of(answer: Any) -> tuple[str, Usage]:
    """Return the model that an answer names, and its tokens, in either of the API's two forms."""
    if not isinstance(answer, dict):
        return "", Usage(requests=1)
    usage = _object(answer.get("usage"))
    taken = _object(usage.get("prompt_tokens_details")) or _object(usage.get("input_tokens_details"))
    given = _object(usage.get("completion_tokens_details")) or _object(usage.get("output_tokens_details"))
    return writable(str(answer.get("model") or "")), Usage(
        requests=1,
        input=_number(usage, "prompt_tokens", "input_tokens"),
        cached=_number(taken, "cached_tokens"),
        output=_number(usage, "completion_tokens", "output_tokens"),
        reasoning=_number(given, "reasoning_tokens"),
    )


def _object(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _number(values: dict[str, Any], name: str, other: str = "") -> int:
    found = values.get(name)
    if not isinstance(found, int):
        found = values.get(other)
    return found if isinstance(found, int) and 0 <= found < _MOST else 0


@dataclass(slots=True)
class Report:
    """What a run has done.

    Attributes:
        done: Rows with an answer, including those of earlier runs.
        failed: Rows with an error.
        skipped: Rows that an earlier run had finished.
        interrupted: Rows that were in progress when an earlier run was killed, and were not sent again.
        cached: Answers from the cache.
        waiting: Rows in batches that have not ended.
        usage: Tokens by model, in this run.
        seconds: How long it took.
        stopped: Why it ended before its input did: "budget", or None.
        first_error: The type and message of the error of the first failed row; None if no row failed.
    """

    done: int = 0
    failed: int = 0
    skipped: int = 0
    interrupted: int = 0
    cached: int = 0
    waiting: int = 0
    usage: dict[str, Usage] = field(default_factory=dict)
    seconds: float = 0.0
    stopped: str | None = None
    first_error: str | None = None

    @property
    def cost(self) -> float | None:
        """US dollars of this run; None if the price of a model is not known."""
        costs = [usage.cost for usage in self.usage.values()]
        return None if None in costs else float(sum(cost for cost in costs if cost is not None))

    @property
    def unpriced(self) -> list[str]:
        """Models without a price: pass theirs in ``prices``."""
        return [model or "answers that name no model" for model, usage in self.usage.items() if usage.cost is None]

    def count(self, model: str, usage: Usage) -> None:
        """Add the usage of one answer."""
        if model not in self.usage:
            self.usage[model] = Usage()
        self.usage[model].add(usage)

    def __str__(self) -> str:
        cost = f"${self.cost:.4f}" if self.cost is not None else f"unknown (no price for {', '.join(self.unpriced)})"
        tokens = sum(usage.input + usage.output for usage in self.usage.values())
        rest = [f"{getattr(self, name)} {name}" for name in ("failed", "skipped", "interrupted", "cached")]
        rest += [f"{self.waiting} waiting"] if self.waiting else []
        end = f", stopped by the {self.stopped}" if self.stopped else ""
        end += f"; first error: {self.first_error}" if self.first_error else ""
        return f"{self.done} done, {', '.join(rest)}; {tokens} tokens, cost {cost}, {self.seconds:.1f} s{end}"
