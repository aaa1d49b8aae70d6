from __future__ import annotations

from ..types import Model as Base, model



@model
class EnvironmentOpenaiHostedDesktop(Base):
    """Environment openai hosted desktop."""

    enabled: bool
