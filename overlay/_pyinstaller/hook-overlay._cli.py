"""What a program with ``overlay._cli`` takes along; PyInstaller reads the names below."""

from overlay._pyinstaller import data_files, modules

hiddenimports = modules("overlay._cli")
datas = data_files("overlay._cli")
