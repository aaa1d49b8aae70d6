"""Create image request complexity."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateImageRequestComplexityInput: TypeAlias = Literal['low', 'medium', 'high']
CreateImageRequestComplexity: TypeAlias = CreateImageRequestComplexityInput | str
