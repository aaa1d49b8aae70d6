"""Create image request background."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateImageRequestBackgroundInput: TypeAlias = Literal['transparent', 'opaque', 'auto']
CreateImageRequestBackground: TypeAlias = CreateImageRequestBackgroundInput | str
