"""Environment template network access."""

from __future__ import annotations

from typing import Literal, TypeAlias

EnvironmentTemplateNetworkAccessInput: TypeAlias = Literal['enabled', 'disabled', 'restricted']
EnvironmentTemplateNetworkAccess: TypeAlias = EnvironmentTemplateNetworkAccessInput | str
