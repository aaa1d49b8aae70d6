"""Container resource memory limit."""

from __future__ import annotations

from typing import Literal, TypeAlias

ContainerResourceMemoryLimitInput: TypeAlias = Literal['1g', '4g', '16g', '64g']
ContainerResourceMemoryLimit: TypeAlias = ContainerResourceMemoryLimitInput | str
