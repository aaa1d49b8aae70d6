"""Edit image body json param input fidelity."""

from __future__ import annotations

from typing import Literal, TypeAlias

EditImageBodyJsonParamInputFidelityInput: TypeAlias = Literal['high', 'low']
EditImageBodyJsonParamInputFidelity: TypeAlias = EditImageBodyJsonParamInputFidelityInput | str
