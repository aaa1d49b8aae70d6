"""Create image edit request output format."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateImageEditRequestOutputFormatInput: TypeAlias = Literal['png', 'jpeg', 'webp', 'gif', 'svg']
CreateImageEditRequestOutputFormat: TypeAlias = CreateImageEditRequestOutputFormatInput | str
