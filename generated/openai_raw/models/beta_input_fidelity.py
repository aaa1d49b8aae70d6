"""Beta input fidelity."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaInputFidelityInput: TypeAlias = Literal['high', 'low']
BetaInputFidelity: TypeAlias = BetaInputFidelityInput | str
