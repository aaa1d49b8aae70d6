"""Edit image body json param background."""

from __future__ import annotations

from typing import Literal, TypeAlias

EditImageBodyJsonParamBackgroundInput: TypeAlias = Literal['transparent', 'opaque', 'auto']
EditImageBodyJsonParamBackground: TypeAlias = EditImageBodyJsonParamBackgroundInput | str
