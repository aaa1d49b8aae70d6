"""Create image edit request quality."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateImageEditRequestQualityInput: TypeAlias = Literal['standard', 'low', 'medium', 'high', 'auto', 'xhigh', 'max']
CreateImageEditRequestQuality: TypeAlias = CreateImageEditRequestQualityInput | str
