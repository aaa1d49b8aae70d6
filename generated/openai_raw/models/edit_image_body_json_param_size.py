"""Edit image body json param size."""

from __future__ import annotations

from typing import Literal, TypeAlias

EditImageBodyJsonParamSizeInput: TypeAlias = Literal['auto', '1024x1024', '1536x1024', '1024x1536']
EditImageBodyJsonParamSize: TypeAlias = EditImageBodyJsonParamSizeInput | str
