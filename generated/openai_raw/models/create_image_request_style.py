"""Create image request style."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateImageRequestStyleInput: TypeAlias = Literal['vivid', 'natural']
CreateImageRequestStyle: TypeAlias = CreateImageRequestStyleInput | str
