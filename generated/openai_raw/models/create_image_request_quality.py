"""Create image request quality."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateImageRequestQualityInput: TypeAlias = Literal['standard', 'hd', 'low', 'medium', 'high', 'auto', 'xhigh', 'max']
CreateImageRequestQuality: TypeAlias = CreateImageRequestQualityInput | str
