"""Edit image body json param quality."""

from __future__ import annotations

from typing import Literal, TypeAlias

EditImageBodyJsonParamQualityInput: TypeAlias = Literal['low', 'medium', 'high', 'auto']
EditImageBodyJsonParamQuality: TypeAlias = EditImageBodyJsonParamQualityInput | str
