"""Create image edit request complexity."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateImageEditRequestComplexityInput: TypeAlias = Literal['low', 'medium', 'high']
CreateImageEditRequestComplexity: TypeAlias = CreateImageEditRequestComplexityInput | str
