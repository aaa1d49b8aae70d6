"""Input fidelity."""

from __future__ import annotations

from typing import Literal, TypeAlias

InputFidelityInput: TypeAlias = Literal['high', 'low']
InputFidelity: TypeAlias = InputFidelityInput | str
