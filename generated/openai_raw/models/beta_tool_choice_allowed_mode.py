"""Beta tool choice allowed mode."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaToolChoiceAllowedModeInput: TypeAlias = Literal['auto', 'required']
BetaToolChoiceAllowedMode: TypeAlias = BetaToolChoiceAllowedModeInput | str
