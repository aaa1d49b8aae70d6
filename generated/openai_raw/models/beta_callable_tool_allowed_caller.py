"""Beta callable tool allowed caller."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaCallableToolAllowedCallerInput: TypeAlias = Literal['direct', 'programmatic']
BetaCallableToolAllowedCaller: TypeAlias = BetaCallableToolAllowedCallerInput | str
