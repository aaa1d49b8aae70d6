"""Create image edit request background."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateImageEditRequestBackgroundInput: TypeAlias = Literal['transparent', 'opaque', 'auto']
CreateImageEditRequestBackground: TypeAlias = CreateImageEditRequestBackgroundInput | str
