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
    """The value of `ListBetaAgentsEnvironmentsTemplatesResponse.data`."""

    id: str
    """Id of the agent environment template."""
    capability_directories: list[str]
    created_at: int
    """When the agent environment template was created, in Unix seconds."""
    files: list[EnvironmentTemplateFilesItemFileId | EnvironmentTemplateFilesItemInline]
    name: str | None = None
    """Name of the agent environment template."""
    network: EnvironmentTemplateNetwork
    object: Literal['agent.environment.template']
    """The kind of object: always `agent.environment.template`."""
    packages: EnvironmentTemplatePackages
    plugins: list[HostedPlugin]
    skills: list[EnvironmentTemplateSkillsItemSkillReference | EnvironmentTemplateSkillsItemInline]
    updated_at: int
    """When the agent environment template was last changed, in Unix seconds."""
    desktop: EnvironmentTemplateDesktop | None = None

    _nested = {'files': [('type', {'file_id': 'EnvironmentTemplateFilesItemFileId', 'inline': 'EnvironmentTemplateFilesItemInline'})], 'network': 'EnvironmentTemplateNetwork', 'packages': 'EnvironmentTemplatePackages', 'plugins': ['HostedPlugin'], 'skills': [('type', {'skill_reference': 'EnvironmentTemplateSkillsItemSkillReference', 'inline': 'EnvironmentTemplateSkillsItemInline'})], 'desktop': 'EnvironmentTemplateDesktop'}
    _tags = {'object': 'agent.environment.template'}
