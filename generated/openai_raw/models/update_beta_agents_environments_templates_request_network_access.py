"""Update beta agents environments templates request network access."""

from __future__ import annotations

from typing import Literal, TypeAlias

UpdateBetaAgentsEnvironmentsTemplatesRequestNetworkAccessInput: TypeAlias = Literal['enabled', 'disabled', 'restricted']
UpdateBetaAgentsEnvironmentsTemplatesRequestNetworkAccess: TypeAlias = UpdateBetaAgentsEnvironmentsTemplatesRequestNetworkAccessInput | str
