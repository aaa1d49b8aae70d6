"""Create image request output format."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateImageRequestOutputFormatInput: TypeAlias = Literal['png', 'jpeg', 'webp', 'gif', 'svg']
CreateImageRequestOutputFormat: TypeAlias = CreateImageRequestOutputFormatInput | str
