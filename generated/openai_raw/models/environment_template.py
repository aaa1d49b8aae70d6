"""`EnvironmentTemplate`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.hosted_plugin import HostedPlugin


@model
class EnvironmentTemplate(Base):
    """What new environments begin with."""

    id: str
    """Id of the agent environment template."""
    capability_directories: list[str]
    """Folders in which the agent looks for skills and plugins."""
    created_at: int
    """When the agent environment template was created, in Unix seconds."""
    files: list[EnvironmentTemplateFilesItemFileId | EnvironmentTemplateFilesItemInline]
    """Files that are there from the beginning."""
    name: str | None = None
    """Name of the agent environment template."""
    network: EnvironmentTemplateNetwork
    """Which hosts can be reached."""
    object: Literal["agent.environment.template"]
    """The kind of object: always `agent.environment.template`."""
    packages: EnvironmentTemplatePackages
    """Packages that are installed from the beginning."""
    plugins: list[HostedPlugin]
    """Plugins that are there from the beginning."""
    skills: list[EnvironmentTemplateSkillsItemSkillReference | EnvironmentTemplateSkillsItemInline]
    """Skills that are there from the beginning."""
    updated_at: int
    """When the agent environment template was last changed, in Unix seconds."""
    desktop: EnvironmentTemplateDesktop | None = None
    """A desktop that the agent can see and use. None if null."""

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
    """Where the file lies in the environment."""
    type: Literal["file_id"]
    """Which kind it is. Always `file_id`."""

    _tags = {"type": "file_id"}


@model
class EnvironmentTemplateFilesItemInline(Base):
    """A file that was passed with its content."""

    path: str
    """Where the file lies in the environment."""
    size_bytes: int
    """Size of the files in bytes."""
    type: Literal["inline"]
    """Which kind it is. Always `inline`."""

    _tags = {"type": "inline"}


@model
class EnvironmentTemplateNetwork(Base):
    """Which hosts can be reached."""

    access: EnvironmentTemplateNetworkAccess
    """Whether the network can be reached at all, or in part. Values: `enabled`, `disabled`, `restricted`."""
    allowed_domains: list[str]
    """Domains that may be reached; subdomains are included."""


EnvironmentTemplateNetworkAccessInput: TypeAlias = Literal["enabled", "disabled", "restricted"]
EnvironmentTemplateNetworkAccess: TypeAlias = EnvironmentTemplateNetworkAccessInput | str


@model
class EnvironmentTemplatePackages(Base):
    """Packages that are installed from the beginning."""

    npm: list[str]
    """Packages from npm."""
    python: list[str]
    """Packages from PyPI."""
    system: list[str]
    """Packages of the operating system."""


@model
class EnvironmentTemplateSkillsItemSkillReference(Base):
    """A stored skill."""

    skill_id: str
    """Id of the skill."""
    type: Literal["skill_reference"]
    """Which kind it is. Always `skill_reference`."""
    version: str | None = None
    """The version. The newest one if null."""

    _tags = {"type": "skill_reference"}


@model
class EnvironmentTemplateSkillsItemInline(Base):
    """A skill that was passed with its content."""

    description: str
    """What the skills is for, in words for people."""
    name: str
    """Name of the skills."""
    type: Literal["inline"]
    """Which kind it is. Always `inline`."""

    _tags = {"type": "inline"}


@model
class EnvironmentTemplateDesktop(Base):
    """A desktop that the agent can see and use."""

    enabled: bool
    """Whether the desktop is in force."""
