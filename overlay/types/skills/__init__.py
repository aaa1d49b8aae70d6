"""The names of ``openai.types.skills`` of openai 3.57.0, and what they are here.

Written by ``python -m spec names``; do not edit.
"""

from overlay.types._offer import offered

NAMES = {
    "DeletedSkillVersion": 'DeletedSkillVersionResource',
    "SkillVersion": 'SkillVersionResource',
    "SkillVersionList": 'object',
    "VersionCreateParams": 'dict',
    "VersionListParams": 'dict',
}
DEFINED = {
    "deleted_skill_version": {},
    "skill_version": {},
    "skill_version_list": {},
    "version_create_params": {},
    "version_list_params": {},
}
FOLDERS = ['versions']
__getattr__, __dir__ = offered(__name__, NAMES, DEFINED, FOLDERS)
