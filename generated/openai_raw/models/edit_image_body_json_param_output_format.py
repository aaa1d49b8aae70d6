"""Edit image body json param output format."""

from __future__ import annotations

from typing import Literal, TypeAlias

EditImageBodyJsonParamOutputFormatInput: TypeAlias = Literal['png', 'jpeg', 'webp']
EditImageBodyJsonParamOutputFormat: TypeAlias = EditImageBodyJsonParamOutputFormatInput | str
