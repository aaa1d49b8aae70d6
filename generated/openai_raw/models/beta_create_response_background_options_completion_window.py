"""Beta create response background options completion window."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaCreateResponseBackgroundOptionsCompletionWindowInput: TypeAlias = Literal['soonest', '2h', '8h']
BetaCreateResponseBackgroundOptionsCompletionWindow: TypeAlias = BetaCreateResponseBackgroundOptionsCompletionWindowInput | str
