"""`EnvironmentTemplate`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.hosted_plugin import HostedPlugin


@model
class EnvironmentTemplate(Base):
    """A template with the initial contents of new environments."""

    id: str
    """Id of the environment template."""
    capability_directories: list[str]
    """Directories to search for skills and plugins."""
    created_at: int
    """When the environment template was created, in Unix seconds."""
    files: list[EnvironmentTemplateFilesItemFileId | EnvironmentTemplateFilesItemInline]
    """Files to create in the environment."""
    name: str | None = None
    """Name of the environment template."""
    network: EnvironmentTemplateNetwork
    """Network access rules."""
    object: Literal["agent.environment.template"]
    """Object type: always `agent.environment.template`."""
    packages: EnvironmentTemplatePackages
    """Packages to install."""
    plugins: list[HostedPlugin]
    """Plugins to install in the environment."""
    skills: list[EnvironmentTemplateSkillsItemSkillReference | EnvironmentTemplateSkillsItemInline]
    """Skills to install in the environment."""
    updated_at: int
    """When the environment template was last updated, in Unix seconds."""
    desktop: EnvironmentTemplateDesktop | None = None
    """Desktop that the agent can see and operate; None for no desktop."""

    _nested = {
        "files": [
            ("type", {"file_id": "EnvironmentTemplateFilesItemFileId", "inline": "EnvironmentTemplateFilesItemInline"})
        ],
        "network": "EnvironmentTemplateNetwork",
        "packages": "EnvironmentTemplatePackages",
        "plugins": ["HostedPlugin"],
        "skills": [
            (
                "type",
                {
                    "skill_reference": "EnvironmentTemplateSkillsItemSkillReference",
                    "inline": "EnvironmentTemplateSkillsItemInline",
                },
            )
        ],
        "desktop": "EnvironmentTemplateDesktop",
    }
    _tags = {"object": "agent.environment.template"}


@model
class EnvironmentTemplateFilesItemFileId(Base):
    """An uploaded file."""

    file_id: str
    """Id of an uploaded file."""
    path: str
    """Path of the file in the environment."""
    type: Literal["file_id"]
    """Discriminator: always `file_id`."""

    _tags = {"type": "file_id"}


@model
class EnvironmentTemplateFilesItemInline(Base):
    """A file whose content was included in the request."""

    path: str
    """Path of the file in the environment."""
    size_bytes: int
    """Size of the file in bytes."""
    type: Literal["inline"]
    """Discriminator: always `inline`."""

    _tags = {"type": "inline"}


@model
class EnvironmentTemplateNetwork(Base):
    """Network access rules."""

    access: EnvironmentTemplateNetworkAccess
    """Level of network access: all, some, or no domains. Values: `enabled`, `disabled`, `restricted`."""
    allowed_domains: list[str]
    """Allowed domains, including their subdomains."""


EnvironmentTemplateNetworkAccessInput: TypeAlias = Literal["enabled", "disabled", "restricted"]
EnvironmentTemplateNetworkAccess: TypeAlias = EnvironmentTemplateNetworkAccessInput | str
"""Level of network access: all, some, or no domains."""


@model
class EnvironmentTemplatePackages(Base):
    """Packages to install."""

    npm: list[str]
    """npm packages to install."""
    python: list[str]
    """Python packages to install."""
    system: list[str]
    """System packages to install."""


@model
class EnvironmentTemplateSkillsItemSkillReference(Base):
    """Reference to a stored skill."""

    skill_id: str
    """Id of the skill."""
    type: Literal["skill_reference"]
    """Discriminator: always `skill_reference`."""
    version: str | None = None
    """Version to use; None for the latest."""

    _tags = {"type": "skill_reference"}


@model
class EnvironmentTemplateSkillsItemInline(Base):
    """A skill whose content was included in the request."""

    description: str
    """Human-readable description of the skill."""
    name: str
    """Name of the skill."""
    type: Literal["inline"]
    """Discriminator: always `inline`."""

    _tags = {"type": "inline"}


@model
class EnvironmentTemplateDesktop(Base):
    """Desktop that the agent can see and operate."""

    enabled: bool
    """Whether the desktop is enabled."""
