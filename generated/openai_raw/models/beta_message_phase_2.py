"""Beta message phase 2."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaMessagePhase2Input: TypeAlias = Literal['commentary', 'final_answer']
BetaMessagePhase2: TypeAlias = BetaMessagePhase2Input | str
