"""How many tokens a request will take: estimated before it is sent, corrected by actual usage."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

__all__ = ["Estimator"]

_PER_TOKEN: Final = 4  # characters per token of English text
_ANSWER: Final = ("max_output_tokens", "max_completion_tokens", "max_tokens")
_NOT_READ: Final = frozenset(("model", "type", "role"))
_STEADY: Final = 0.05  # weight of one answer in the correction


class Estimator:
    """Estimates tokens with tiktoken if it is installed with its tables, otherwise by length."""

    def __init__(self) -> None:
        self._count = _tiktoken() or (lambda text: len(text) / _PER_TOKEN)
        self._factor = 1.0

    def estimate(self, params: Mapping[str, Any]) -> float:
        """Return the tokens of a request and of its answer, as far as the request limits that."""
        answer = 0
        for name in _ANSWER:
            found = params.get(name)
            if isinstance(found, int):
                answer = found
                break
        return max(1.0, self._factor * sum(map(self._count, _texts(params))) + answer)

    def learn(self, estimated: float, used: float) -> None:
        """Correct later estimates by what one request really used."""
        if estimated > 0 and used > 0:
            ratio = self._factor * used / estimated
            self._factor += _STEADY * (min(max(ratio, 0.05), 50.0) - self._factor)


def _texts(value: Any) -> list[str]:
    """Return the texts in a value; data (images, audio) does not count by the character."""
    found, waiting = list[str](), [value]
    while waiting:
        each = waiting.pop()
        if isinstance(each, str):
            if not each.startswith("data:"):
                found.append(each)
        elif isinstance(each, (dict, Mapping)):  # checking for dict is ten times as fast as for Mapping
            waiting.extend([inner for key, inner in each.items() if key not in _NOT_READ])
        elif isinstance(each, (list, tuple)):
            waiting.extend(each)
    return found


def _tiktoken() -> Callable[[str], float] | None:
    try:
        import tiktoken  # pyright: ignore[reportMissingImports]

        encoding = tiktoken.get_encoding("o200k_base")
    except Exception:  # noqa: BLE001  # not installed, or it would have to fetch its table and cannot
        return None
    return lambda text: float(len(encoding.encode(text, disallowed_special=())))
