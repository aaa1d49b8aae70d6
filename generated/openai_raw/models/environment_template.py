from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.environment_template_desktop import EnvironmentTemplateDesktop
    from ..models.environment_template_files_item_file_id import EnvironmentTemplateFilesItemFileId
    from ..models.environment_template_files_item_inline import EnvironmentTemplateFilesItemInline
    from ..models.environment_template_network import EnvironmentTemplateNetwork
    from ..models.environment_template_packages import EnvironmentTemplatePackages
    from ..models.environment_template_skills_item_inline import EnvironmentTemplateSkillsItemInline
    from ..models.environment_template_skills_item_skill_reference import EnvironmentTemplateSkillsItemSkillReference
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
    object: Literal['agent.environment.template']
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

    _nested = {'files': [('type', {'file_id': 'EnvironmentTemplateFilesItemFileId', 'inline': 'EnvironmentTemplateFilesItemInline'})], 'network': 'EnvironmentTemplateNetwork', 'packages': 'EnvironmentTemplatePackages', 'plugins': ['HostedPlugin'], 'skills': [('type', {'skill_reference': 'EnvironmentTemplateSkillsItemSkillReference', 'inline': 'EnvironmentTemplateSkillsItemInline'})], 'desktop': 'EnvironmentTemplateDesktop'}
    _tags = {'object': 'agent.environment.template'}
