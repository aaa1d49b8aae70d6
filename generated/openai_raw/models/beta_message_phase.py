"""Beta message phase."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaMessagePhaseInput: TypeAlias = Literal['commentary', 'final_answer']
BetaMessagePhase: TypeAlias = BetaMessagePhaseInput | str
