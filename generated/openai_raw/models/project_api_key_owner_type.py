"""Project api key owner type."""

from __future__ import annotations

from typing import Literal, TypeAlias

ProjectApiKeyOwnerTypeInput: TypeAlias = Literal['user', 'service_account']
ProjectApiKeyOwnerType: TypeAlias = ProjectApiKeyOwnerTypeInput | str
