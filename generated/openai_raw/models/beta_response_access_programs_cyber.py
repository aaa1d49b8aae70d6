"""Beta response access programs cyber."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaResponseAccessProgramsCyberInput: TypeAlias = Literal['standard', 'daybreak_blue', 'daybreak_red']
BetaResponseAccessProgramsCyber: TypeAlias = BetaResponseAccessProgramsCyberInput | str
