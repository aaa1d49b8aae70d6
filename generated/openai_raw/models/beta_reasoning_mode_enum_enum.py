"""Beta reasoning mode enum enum."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaReasoningModeEnumEnumInput: TypeAlias = Literal['standard', 'pro']
BetaReasoningModeEnumEnum: TypeAlias = BetaReasoningModeEnumEnumInput | str
