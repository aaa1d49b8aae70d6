"""The names of ``openai.types.beta.agents.environments`` of openai 3.57.0, and what they are here.

Written by ``python -m spec names``; do not edit.
"""

from overlay.types._offer import offered

NAMES = {
    "EnvironmentFile": 'EnvironmentFile',
    "EnvironmentTemplate": 'EnvironmentTemplate',
    "EnvironmentTemplateDeleted": 'EnvironmentTemplateDeleted',
    "FileCreateParams": 'dict',
    "FileListParams": 'dict',
    "TemplateCreateParams": 'dict',
    "TemplateListParams": 'dict',
    "TemplateUpdateParams": 'dict',
}
DEFINED = {
    "environment_file": {},
    "environment_template": {
        "Desktop": 'EnvironmentTemplateDesktop',
        "File": None,
        "FileHostedTemplateFileResourceFileID": 'EnvironmentTemplateFilesItemFileId',
        "FileHostedTemplateFileResourceInline": 'EnvironmentTemplateFilesItemInline',
        "HostedPlugin": 'HostedPlugin',
        "Network": 'EnvironmentTemplateNetwork',
        "Packages": 'EnvironmentTemplatePackages',
        "Skill": None,
        "SkillHostedTemplateSkillResourceInline": 'EnvironmentTemplateSkillsItemInline',
        "SkillHostedTemplateSkillResourceSkillReference": 'EnvironmentTemplateSkillsItemSkillReference',
    },
    "environment_template_deleted": {},
    "file_create_params": {
        "HostedEnvironmentFileParamFileID": 'object',
        "HostedEnvironmentFileParamInline": 'HostedEnvironmentFileParamInlineDict',
    },
    "file_list_params": {},
    "template_create_params": {
        "Desktop": 'dict',
        "HostedEnvironmentFileParam": 'HostedEnvironmentFileParamInput',
        "HostedPluginParam": 'HostedPluginParamDict',
        "HostedSkillParam": 'HostedSkillParamInput',
        "Network": 'dict',
        "Packages": 'dict',
        "SetupCommandParam": 'SetupCommandDict',
    },
    "template_list_params": {},
    "template_update_params": {
        "Desktop": 'dict',
        "HostedEnvironmentFileParam": 'HostedEnvironmentFileParamInput',
        "HostedPluginParam": 'HostedPluginParamDict',
        "HostedSkillParam": 'HostedSkillParamInput',
        "Network": 'dict',
        "Packages": 'dict',
        "SetupCommandParam": 'SetupCommandDict',
    },
}
FOLDERS = []
__getattr__, __dir__ = offered(__name__, NAMES, DEFINED, FOLDERS)
