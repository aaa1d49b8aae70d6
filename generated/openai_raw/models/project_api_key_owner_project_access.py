"""Project api key owner project access."""

from __future__ import annotations

from typing import Literal, TypeAlias

ProjectApiKeyOwnerProjectAccessInput: TypeAlias = Literal['active', 'inactive']
ProjectApiKeyOwnerProjectAccess: TypeAlias = ProjectApiKeyOwnerProjectAccessInput | str
