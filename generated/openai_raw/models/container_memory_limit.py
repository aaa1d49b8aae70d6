"""Container memory limit."""

from __future__ import annotations

from typing import Literal, TypeAlias

ContainerMemoryLimitInput: TypeAlias = Literal['1g', '4g', '16g', '64g']
ContainerMemoryLimit: TypeAlias = ContainerMemoryLimitInput | str
