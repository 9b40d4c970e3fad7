import { findInterpreter } from './interpreters.ts'

/**
 * Version of an interpreter by the path of its executable:
 * `/opt/hostedtoolcache/node/20.11.1/x64/bin/node`, `~/.nvm/versions/node/v22.1.0/bin/node`,
 * `/usr/bin/python3.12`, `/usr/lib/jvm/java-17-openjdk-amd64/bin/java`. '' where the path does not
 * say, and of what is no interpreter: there a number is a part of the name.
 */
export function findVersion(executable: string, name: string): string {
  if (findInterpreter(name) === null) return ''
  return (
    /[a-z]{2}(\d+\.\d+)$/.exec(executable)?.[1] ??
    /[/_-]v?(\d+(?:\.\d+){1,3})(?=[/_+-])/.exec(executable)?.[1] ??
    /\/(?:java|jdk|jre|temurin|zulu|graalvm)-?(\d{1,2})(?=[/._-])/.exec(executable)?.[1] ??
    ''
  )
}
