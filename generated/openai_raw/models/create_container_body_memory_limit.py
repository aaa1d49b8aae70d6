"""Create container body memory limit."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateContainerBodyMemoryLimitInput: TypeAlias = Literal['1g', '4g', '16g', '64g']
CreateContainerBodyMemoryLimit: TypeAlias = CreateContainerBodyMemoryLimitInput | str
