"""Beta create response access programs cyber."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaCreateResponseAccessProgramsCyberInput: TypeAlias = Literal['standard', 'daybreak_blue', 'daybreak_red']
BetaCreateResponseAccessProgramsCyber: TypeAlias = BetaCreateResponseAccessProgramsCyberInput | str
