package org.crmkit.examples.cli;

/** Where the operating system comes in. */
public final class Main {

    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(Crm.run(Shell.ofProcess(args), args).code());
    }
}
