from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.automation_environment_openai_hosted_container_size import AutomationEnvironmentOpenaiHostedContainerSize
    from ..models.automation_environment_openai_hosted_desktop import AutomationEnvironmentOpenaiHostedDesktop
    from ..models.automation_environment_openai_hosted_files_item_file_id import AutomationEnvironmentOpenaiHostedFilesItemFileId
    from ..models.automation_environment_openai_hosted_files_item_inline import AutomationEnvironmentOpenaiHostedFilesItemInline
    from ..models.automation_environment_openai_hosted_network import AutomationEnvironmentOpenaiHostedNetwork
    from ..models.automation_environment_openai_hosted_packages import AutomationEnvironmentOpenaiHostedPackages
    from ..models.automation_environment_openai_hosted_skills_item_inline import AutomationEnvironmentOpenaiHostedSkillsItemInline
    from ..models.automation_environment_openai_hosted_skills_item_skill_reference import AutomationEnvironmentOpenaiHostedSkillsItemSkillReference
    from ..models.hosted_plugin import HostedPlugin


@model
class AutomationEnvironmentOpenaiHosted(Base):
    """Automation environment OpenAI hosted."""

    capability_directories: list[str] | None = None
    container_size: AutomationEnvironmentOpenaiHostedContainerSize | None = None
    """Values: `small`, `medium`, `large`."""
    desktop: AutomationEnvironmentOpenaiHostedDesktop | None = None
    environment_id: str | None = None
    """Id of the environment."""
    environment_template_id: str | None = None
    """Id of the environment template."""
    files: list[AutomationEnvironmentOpenaiHostedFilesItemFileId | AutomationEnvironmentOpenaiHostedFilesItemInline] | None = None
    network: AutomationEnvironmentOpenaiHostedNetwork | None = None
    packages: AutomationEnvironmentOpenaiHostedPackages | None = None
    plugins: list[HostedPlugin] | None = None
    skills: list[AutomationEnvironmentOpenaiHostedSkillsItemSkillReference | AutomationEnvironmentOpenaiHostedSkillsItemInline] | None = None
    type: Literal['openai_hosted']
    """Tells this object from others that can stand in its place: always `openai_hosted`."""

    _nested = {'desktop': 'AutomationEnvironmentOpenaiHostedDesktop', 'files': [('type', {'file_id': 'AutomationEnvironmentOpenaiHostedFilesItemFileId', 'inline': 'AutomationEnvironmentOpenaiHostedFilesItemInline'})], 'network': 'AutomationEnvironmentOpenaiHostedNetwork', 'packages': 'AutomationEnvironmentOpenaiHostedPackages', 'plugins': ['HostedPlugin'], 'skills': [('type', {'skill_reference': 'AutomationEnvironmentOpenaiHostedSkillsItemSkillReference', 'inline': 'AutomationEnvironmentOpenaiHostedSkillsItemInline'})]}
    _tags = {'type': 'openai_hosted'}
