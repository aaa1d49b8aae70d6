"""List fine tuning checkpoint permissions order."""

from __future__ import annotations

from typing import Literal, TypeAlias

ListFineTuningCheckpointPermissionsOrderInput: TypeAlias = Literal['ascending', 'descending']
ListFineTuningCheckpointPermissionsOrder: TypeAlias = ListFineTuningCheckpointPermissionsOrderInput | str
